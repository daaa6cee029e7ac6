package properties;

import io.prisma4j.query.ManyQuery;
import io.prisma4j.query.Page;
import java.util.ArrayList;
import java.util.List;

/** Walks through all pages of a query, to the end and back. */
final class Paging {
    private Paging() {}

    /**
     * The records of all pages.
     *
     * @throws IllegalStateException if the pages are not of the size that was asked for, or are others on the way back
     */
    static <T> List<T> all(ManyQuery<?, ?, T, ?> query, int size) {
        List<List<T>> pages = new ArrayList<>();
        Page<T> page = query.page(size);
        check(!page.hasPrevious(), "there is a page before the first");
        pages.add(page.records());
        while (page.hasNext()) {
            check(page.records().size() == size, "a page but the last has " + page.records());
            page = query.page(size, page.next().orElseThrow());
            check(page.hasPrevious() && !page.records().isEmpty(), "a later page is like the first: " + page);
            pages.add(page.records());
        }
        for (int i = pages.size() - 2; i >= 0; i--) {
            page = query.page(size, page.previous().orElseThrow());
            check(page.records().equals(pages.get(i)), "back again, page " + i + " is " + page.records());
        }
        check(!page.hasPrevious(), "back again, there is a page before the first");
        return pages.stream().flatMap(List::stream).toList();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) throw new IllegalStateException(otherwise);
    }
}
