# Writes each value as one character, but no character has a negative or such a large number.
# zh: 把每个值写成一个字符，但负数和很大的数没有对应的字符。


class Codec:
    def serialize(self, root):
        if root is None:
            return chr(1000)
        return chr(root.val + 2000) + self.serialize(root.left) + self.serialize(root.right)

    def deserialize(self, data):
        tokens = iter(data)

        def read():
            token = ord(next(tokens))
            if token == 1000:
                return None
            node = TreeNode(token - 2000)
            node.left = read()
            node.right = read()
            return node

        return read()
