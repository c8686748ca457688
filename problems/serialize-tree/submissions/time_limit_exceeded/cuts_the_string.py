# Cuts each token off the string and copies the rest: O(n²).
# zh: 每读一个记号就切掉它并复制剩余的字符串：O(n²)。


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
        self.rest = data
        return self.read()

    def read(self):
        token, _, self.rest = self.rest.partition(",")
        if token == "#":
            return None
        node = TreeNode(int(token))
        node.left = self.read()
        node.right = self.read()
        return node
