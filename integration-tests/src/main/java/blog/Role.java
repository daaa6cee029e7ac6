package blog;

public enum Role {
    USER,
    ADMIN
}
