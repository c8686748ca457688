# Writes a missing child as 0, so that a node with the value 0 disappears.
# zh: 把缺失的孩子写成 0，值为 0 的节点因此消失。


class Codec:
    def serialize(self, root):
        if not root:
            return "0"
        return f"{root.val},{self.serialize(root.left)},{self.serialize(root.right)}"

    def deserialize(self, data):
        tokens = iter(data.split(","))

        def read():
            value = int(next(tokens))
            if not value:
                return None
            return TreeNode(value, read(), read())

        return read()
