/**
 * Random questions, of which the answers of every database and strategy are compared with their meaning over the same rows in
 * memory. A question is data of its own: {@link properties.Asking} asks it through the builders, {@link properties.Meaning}
 * evaluates it, and neither knows the other.
 */
package properties;
