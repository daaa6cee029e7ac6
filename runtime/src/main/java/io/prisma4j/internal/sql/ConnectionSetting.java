package io.prisma4j.internal.sql;

/**
 * What a connection must be set to before it is used.
 *
 * @param query the statement that answers with the present value
 * @param change the statement that sets a value, up to the value
 * @param wanted the value to set
 * @param suffices which present values are as good
 * @param lasting whether the database keeps it, so that it is neither undone nor looked at again
 */
public record ConnectionSetting(
        String query, String change, String wanted, java.util.function.Predicate<String> suffices, boolean lasting) {
    /** The statement that sets a value. */
    public String set(String value) {
        return change + value;
    }
}
