# Collects the tokens in a default argument, which all calls share.
# zh: 用默认参数收集记号，而所有调用共用这个列表。


def serialize(root, tokens=[]):
    stack = [root]
    while stack:
        node = stack.pop()
        tokens.append("#" if node is None else str(node.val))
        if node is not None:
            stack += (node.right, node.left)
    return ",".join(tokens)


def deserialize(data):
    tokens = iter(data.split(","))

    def read():
        token = next(tokens)
        if token == "#":
            return None
        node = TreeNode(int(token))
        node.left = read()
        node.right = read()
        return node

    return read()
