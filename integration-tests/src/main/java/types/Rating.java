package types;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

/** A model whose id is of two typed ids of other models. */
@Model
@Id({"buyerId", "topicId"})
public record Rating(Buyer buyer, BuyerId buyerId, Topic topic, TopicId topicId, Stars stars) {}
