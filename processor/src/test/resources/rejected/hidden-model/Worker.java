package firm.staff;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
record Worker(@Id int id) {}
