# Reads the values as floats, so 5 comes back as 5.0.
# zh: 把值读成浮点数，5 变成了 5.0。
class Codec:
    def serialize(self, root):
        out, stack = [], [root]
        while stack:
            node = stack.pop()
            if node is None:
                out.append("nan")
            else:
                out.append(str(node.val))
                stack += [node.right, node.left]
        return " ".join(out)

    def deserialize(self, data):
        values = map(float, data.split())

        def build():
            value = next(values)
            if value != value:
                return None
            return TreeNode(value, build(), build())

        return build()
