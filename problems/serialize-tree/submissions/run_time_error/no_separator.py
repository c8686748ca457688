# Writes the values without a separator and reads one digit per value.
# zh: 数值之间没有分隔符，读取时一位数字算一个值。


class Codec:
    def serialize(self, root):
        if root is None:
            return "#"
        return str(root.val) + self.serialize(root.left) + self.serialize(root.right)

    def deserialize(self, data):
        tokens = iter(data)

        def read():
            token = next(tokens)
            if token == "-":
                token += next(tokens)
            if token == "#":
                return None
            node = TreeNode(int(token))
            node.left = read()
            node.right = read()
            return node

        return read()
