# Tests the value instead of the node, so that a node with the value 0 becomes a missing child.
# zh: 判断的是值而不是节点，值为 0 的节点被当成缺失的孩子。


class Codec:
    def serialize(self, root):
        tokens = []

        def write(node):
            if not node or not node.val:
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
            node.left = read()
            node.right = read()
            return node

        return read()
