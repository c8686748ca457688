# Takes each token from the front of a list, which moves all the others: O(n²).
# zh: 每次从列表开头取出一个记号，其余记号都要移动：O(n²)。


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
        tokens = data.split(",")

        def read():
            token = tokens.pop(0)
            if token == "#":
                return None
            node = TreeNode(int(token))
            node.left = read()
            node.right = read()
            return node

        return read()
