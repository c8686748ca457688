# Reads the right subtree before the left one, although it was written after it.
# zh: 先读右子树再读左子树，而写的时候左子树在前。


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
        return ",".join(tokens)

    def deserialize(self, data):
        tokens = iter(data.split(","))

        def read():
            token = next(tokens)
            if token == "#":
                return None
            node = TreeNode(int(token))
            node.right = read()
            node.left = read()
            return node

        return read()
