# Recurses with three calls for each level, which is more than the recursion limit in a tree of 4 000 levels.
# zh: 每一层递归要调用三个函数，树有 4 000 层时超过递归上限。
class Codec:
    def serialize(self, root):
        out = []

        def visit(node):
            if node is None:
                out.append("#")
            else:
                write(node)

        def write(node):
            out.append(str(node.val))
            children(node)

        def children(node):
            visit(node.left)
            visit(node.right)

        visit(root)
        return ",".join(out)

    def deserialize(self, data):
        tokens = iter(data.split(","))

        def build():
            token = next(tokens)
            return None if token == "#" else TreeNode(int(token), build(), build())

        return build()
