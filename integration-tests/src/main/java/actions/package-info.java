/** A world of foreign keys: a hub, and a spoke of each kind of reaction to what becomes of it. */
package actions;
