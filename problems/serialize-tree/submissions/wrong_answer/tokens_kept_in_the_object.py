# Collects the tokens in an attribute of the object, where those of the previous call still are.
# zh: 把记号收集在对象的属性里，上一次调用的记号还留在里面。


class Codec:
    def __init__(self):
        self.tokens = []

    def serialize(self, root):
        self.write(root)
        return ",".join(self.tokens)

    def write(self, node):
        if node is None:
            self.tokens.append("#")
            return
        self.tokens.append(str(node.val))
        self.write(node.left)
        self.write(node.right)

    def deserialize(self, data):
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
