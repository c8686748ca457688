"""Postorder with a stack of finished subtrees, like an expression in reverse Polish notation; no recursion."""


class Codec:
    def serialize(self, root):
        tokens, stack = [], [root]
        while stack:  # node, right, left: the reverse of a postorder
            node = stack.pop()
            tokens.append("-" if node is None else f"{node.val:x}")
            if node is not None:
                stack += (node.left, node.right)
        return ";".join(reversed(tokens))

    def deserialize(self, data):
        done = []
        for token in data.split(";"):
            if token == "-":
                done.append(None)
            else:
                right, left = done.pop(), done.pop()
                done.append(TreeNode(int(token, 16), left, right))
        return done.pop()
