# Writes runs of missing children as a count of three digits, which ends at 999.
# zh: 用三位数记录连续缺失子节点的个数，最多 999。
class Codec:
    def serialize(self, root):
        out, stack, run = [], [root], 0
        while stack:
            node = stack.pop()
            if node is None:
                run += 1
                continue
            if run:
                out.append(f"#{min(run, 999):03d}")
                run = 0
            out.append(str(node.val))
            stack += [node.right, node.left]
        out.append(f"#{min(run, 999):03d}")
        return ",".join(out)

    def deserialize(self, data):
        def tokens():
            for tok in data.split(","):
                if tok[0] == "#":
                    yield from [None] * int(tok[1:])
                else:
                    yield int(tok)

        it = tokens()
        root = TreeNode(0)
        stack = [(root, 0)]
        while stack:
            parent, side = stack.pop()
            v = next(it, None)
            if v is None:
                continue
            node = TreeNode(v)
            if side:
                parent.right = node
            else:
                parent.left = node
            stack += [(node, 1), (node, 0)]
        return root.left
