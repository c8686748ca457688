"""A hash table that points into a doubly linked list ordered by use: O(1) for each operation, O(capacity) memory.

The list is a ring through one sentinel: after it stands the least recently used node, before it the most recent one.
"""


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.before = self.after = self


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.sentinel = Node()

    def get(self, key):
        node = self.nodes.get(key)
        if node is None:
            return -1
        self._unlink(node)
        self._link_as_recent(node)
        return node.value

    def put(self, key, value):
        node = self.nodes.get(key)
        if node is not None:
            node.value = value
            self._unlink(node)
        else:
            if len(self.nodes) == self.capacity:
                oldest = self.sentinel.after
                self._unlink(oldest)
                # The node keeps its key for this line: without it the table could not be cleaned in O(1).
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key, value)
        self._link_as_recent(node)

    def _unlink(self, node):
        node.before.after = node.after
        node.after.before = node.before

    def _link_as_recent(self, node):
        last = self.sentinel.before
        last.after = self.sentinel.before = node
        node.before, node.after = last, self.sentinel
