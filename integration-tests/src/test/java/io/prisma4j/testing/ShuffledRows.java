package io.prisma4j.testing;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Connections whose statements return their rows in another order than the database did, wherever nobody asked for one: all that
 * change something, and the queries within transactions.
 */
public final class ShuffledRows implements DataSource {
    private final String url;
    private final Random random = new Random(7);

    public ShuffledRows(String url) {
        this.url = url;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new Shuffling(DriverManager.getConnection(url)).connection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** One connection. */
    private final class Shuffling {
        private final Connection connection;
        private boolean inTransaction;

        Shuffling(Connection connection) {
            this.connection = connection;
        }

        Connection connection() {
            return proxy(Connection.class, (proxy, method, arguments) -> {
                String name = method.getName();
                if (name.equals("equals")) return proxy == arguments[0];
                if (name.equals("unwrap") && arguments[0] == Connection.class) return proxy;
                if (name.equals("prepareStatement") && arguments.length == 1) return prepared((String) arguments[0]);
                Object result = call(connection, method, arguments);
                return name.equals("createStatement") ? statement((Statement) result) : result;
            });
        }

        private Statement statement(Statement statement) {
            return proxy(Statement.class, (proxy, method, arguments) -> {
                if (method.getName().equals("execute")) noteTransaction((String) arguments[0]);
                return call(statement, method, arguments);
            });
        }

        private void noteTransaction(String sql) {
            String upper = sql.toUpperCase(Locale.ROOT);
            if (upper.startsWith("BEGIN")) inTransaction = true;
            else if (upper.startsWith("COMMIT") || upper.equals("ROLLBACK")) inTransaction = false;
        }

        private PreparedStatement prepared(String sql) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
                Object result = call(statement, method, arguments);
                return method.getName().equals("executeQuery") && isUnordered(sql)
                        ? shuffled((ResultSet) result)
                        : result;
            });
        }

        private boolean isUnordered(String sql) {
            return sql.startsWith("select ") ? inTransaction && !sql.contains(" order by ") : true;
        }
    }

    private ResultSet shuffled(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        List<Object[]> values = new ArrayList<>();
        List<String[]> texts = new ArrayList<>();
        while (rows.next()) {
            Object[] row = new Object[columns];
            String[] text = new String[columns];
            for (int i = 0; i < columns; i++) {
                row[i] = rows.getObject(i + 1);
                text[i] = rows.getString(i + 1);
            }
            values.add(row);
            texts.add(text);
        }
        return new Kept(rows, values, texts, order(values.size())).rows();
    }

    /** Another order than the given one, if there are two rows. */
    private int[] order(int rows) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
        synchronized (random) {
            Collections.shuffle(order, random);
        }
        boolean same = IntStream.range(0, rows).allMatch(i -> order.get(i) == i);
        if (same) Collections.rotate(order, 1);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Rows that were read, returned in an order. */
    private static final class Kept implements InvocationHandler {
        private final ResultSet source;
        private final List<Object[]> values;
        private final List<String[]> texts;
        private final int[] order;
        private int at = -1;
        private boolean wasNull;

        Kept(ResultSet source, List<Object[]> values, List<String[]> texts, int[] order) {
            this.source = source;
            this.values = values;
            this.texts = texts;
            this.order = order;
        }

        ResultSet rows() {
            return proxy(ResultSet.class, this);
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            String name = method.getName();
            if (name.equals("next")) return ++at < order.length;
            if (name.equals("wasNull")) return wasNull;
            if (!name.startsWith("get") || name.equals("getMetaData")) return call(source, method, arguments);
            int column = (Integer) arguments[0] - 1;
            Object value = values.get(order[at])[column];
            wasNull = value == null;
            return switch (name) {
                case "getObject" -> arguments.length == 1 ? value : converted(value, (Class<?>) arguments[1]);
                case "getString" -> texts.get(order[at])[column];
                case "getBytes" -> value;
                case "getBigDecimal" -> value;
                case "getBoolean" ->
                    value != null
                            && (value instanceof Boolean b ? b : number(value).intValue() != 0);
                case "getShort" -> number(value).shortValue();
                case "getInt" -> number(value).intValue();
                case "getLong" -> number(value).longValue();
                case "getFloat" -> number(value).floatValue();
                case "getDouble" -> number(value).doubleValue();
                default -> throw new SQLFeatureNotSupportedException(name);
            };
        }

        private static Number number(Object value) {
            return value == null ? 0 : (Number) value;
        }

        private static Object converted(Object value, Class<?> type) throws SQLException {
            if (value == null || type.isInstance(value)) return value;
            if (value instanceof java.sql.Timestamp time && type == java.time.LocalDateTime.class) {
                return time.toLocalDateTime();
            }
            if (value instanceof java.sql.Timestamp time && type == java.time.OffsetDateTime.class) {
                return time.toInstant().atOffset(java.time.ZoneOffset.UTC);
            }
            if (value instanceof java.sql.Date date && type == java.time.LocalDate.class) return date.toLocalDate();
            throw new SQLFeatureNotSupportedException(value.getClass() + " as " + type);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(ShuffledRows.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper of " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
