"""Level order with a marker for each missing child, written and read with a queue.

Each node is written once and read once: O(n) time and memory, and no recursion, whatever the depth.
"""

from collections import deque


class Codec:
    def serialize(self, root):
        tokens = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            if node is None:
                tokens.append("#")
            else:
                tokens.append(str(node.val))
                queue += (node.left, node.right)
        return ",".join(tokens)

    def deserialize(self, data):
        tokens = iter(data.split(","))
        root = self._node(next(tokens))
        waiting = deque([root] if root else [])
        while waiting:
            parent = waiting.popleft()
            parent.left, parent.right = self._node(next(tokens)), self._node(next(tokens))
            waiting += [child for child in (parent.left, parent.right) if child]
        return root

    def _node(self, token):
        return None if token == "#" else TreeNode(int(token))
