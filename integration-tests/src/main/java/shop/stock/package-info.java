/** Models in a second package. */
package shop.stock;
