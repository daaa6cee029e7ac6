package hotel;

public enum Role {
  GUEST,
  STAFF
}
