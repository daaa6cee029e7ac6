/** The world of the documents: users who write posts. */
package blog;
