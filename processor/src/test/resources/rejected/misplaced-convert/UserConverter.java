package blog;

import io.prisma4j.annotation.Converter;

public final class UserConverter implements Converter<User, Integer> {
  @Override
  public Integer toColumn(User value) {
    return value.id();
  }

  @Override
  public User fromColumn(Integer stored) {
    return new User(stored, null);
  }
}
