/** A world with every kind of relation and identity: customers order the variants of products. */
package shop;
