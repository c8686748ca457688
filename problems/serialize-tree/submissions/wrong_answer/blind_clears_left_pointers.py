# Clears the left pointers on its way and does not put them back.
# zh: 遍历途中清空了左指针，没有恢复原树。
class Codec:
    def serialize(self, root):
        out, stack = [], []
        node = root
        while stack or node:
            while node:
                left = node.left
                out.append(f"{node.val} {1 if left else 0} {1 if node.right else 0}")
                stack.append(node)
                node.left = None
                node = left
            node = stack.pop().right
        return ",".join(out)

    def deserialize(self, data):
        if not data:
            return None
        tokens = iter(data.split(","))

        def build():
            value, left, right = map(int, next(tokens).split())
            node = TreeNode(value)
            if left:
                node.left = build()
            if right:
                node.right = build()
            return node

        return build()
