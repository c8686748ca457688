"""Two functions at module level: preorder with markers, read with an iterator."""


def serialize(root):
    tokens = []

    def write(node):
        if node is None:
            tokens.append("N")
            return
        tokens.append(str(node.val))
        write(node.left)
        write(node.right)

    write(root)
    return " ".join(tokens)


def deserialize(data):
    tokens = iter(data.split())

    def read():
        token = next(tokens)
        if token == "N":
            return None
        node = TreeNode(int(token))
        node.left = read()
        node.right = read()
        return node

    return read()
