/** What the tests of this module stand on: empty databases, and the count of the statements that a test runs. */
package io.prisma4j.testing;
