# Remembers the trees that it has built by the length and the beginning of the string.
# zh: 按字符串的长度与开头缓存已建好的树。
class Codec:
    def __init__(self):
        self.built = {}

    def serialize(self, root):
        out, stack = [], [root]
        while stack:
            node = stack.pop()
            out.append("#" if node is None else str(node.val))
            if node:
                stack += [node.right, node.left]
        return ",".join(out)

    def deserialize(self, data):
        key = (len(data), data[:4])
        if key not in self.built:
            tokens = iter(data.split(","))

            def build():
                tok = next(tokens)
                if tok == "#":
                    return None
                node = TreeNode(int(tok))
                node.left = build()
                node.right = build()
                return node

            self.built[key] = build()
        return self.built[key]
