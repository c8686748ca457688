# Leaves missing children out and writes the number of children, so an only right child becomes a left one.
# zh: 不写缺失的子结点，只写子结点的个数，于是唯一的右孩子变成了左孩子。
class Codec:
    def serialize(self, root):
        out, stack = [], [root] if root else []
        while stack:
            node = stack.pop()
            children = [child for child in (node.left, node.right) if child]
            out.append(f"{node.val}:{len(children)}")
            stack += reversed(children)
        return " ".join(out)

    def deserialize(self, data):
        tokens = iter(data.split())

        def build():
            value, count = next(tokens).split(":")
            node = TreeNode(int(value))
            if count != "0":
                node.left = build()
            if count == "2":
                node.right = build()
            return node

        return build() if data else None
