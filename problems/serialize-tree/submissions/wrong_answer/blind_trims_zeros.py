# Trims the missing children at the end together with all zeros, and so shortens a last value that ends in 0.
# zh: 用 rstrip 去掉末尾的空位时连 0 也一起去掉，最后一个以 0 结尾的值被截短。
from collections import deque


class Codec:
    def serialize(self, root):
        out, queue = [], deque([root])
        while queue:
            node = queue.popleft()
            if node is None:
                out.append("n")
                continue
            out.append(str(node.val))
            queue += [node.left, node.right]
        return ",".join(out).rstrip("n,0")

    def deserialize(self, data):
        tokens = data.split(",") if data else []
        if not tokens:
            return None
        root = TreeNode(int(tokens[0]))
        queue, at = deque([root]), 1
        while at < len(tokens):
            node = queue.popleft()
            for side in ("left", "right"):
                if at < len(tokens) and tokens[at] != "n":
                    child = TreeNode(int(tokens[at]))
                    setattr(node, side, child)
                    queue.append(child)
                at += 1
        return root
