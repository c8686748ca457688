# Returns bytes in place of a string.
# zh: 返回的是 bytes 而不是字符串。


class Codec:
    def serialize(self, root):
        tokens = []

        def write(node):
            if node is None:
                tokens.append("#")
                return
            tokens.append(str(node.val))
            write(node.left)
            write(node.right)

        write(root)
        return ",".join(tokens).encode()

    def deserialize(self, data):
        tokens = iter(data.decode().split(","))

        def read():
            token = next(tokens)
            if token == "#":
                return None
            node = TreeNode(int(token))
            node.left = read()
            node.right = read()
            return node

        return read()
