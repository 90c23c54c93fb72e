/**
 * Nodes of both sides, each as it runs by itself in production, on one database.
 *
 * <ol>
 *   <li>Nodes are started from the applications that production starts, told only what production tells them.
 * </ol>
 */
@NullMarked
package org.balcony.standalone.nodes;

import org.jspecify.annotations.NullMarked;
