# Writes the depth of each node as dashes before its value: the string grows with nodes × levels.
# zh: 在值前用短横线写出节点的深度：字符串长度随节点数 × 层数增长。

import re


class Codec:
    def serialize(self, root):
        parts, stack = [], [(root, 1, "L")]
        while stack:
            node, depth, side = stack.pop()
            if node:
                parts.append("=" * depth + side + str(node.val))
                stack += ((node.right, depth + 1, "R"), (node.left, depth + 1, "L"))
        return "".join(parts)

    def deserialize(self, data):
        path = [TreeNode()]
        for marks, side, value in re.findall(r"(=+)([LR])(-?\d+)", data):
            del path[len(marks) :]
            node = TreeNode(int(value))
            setattr(path[-1], "left" if side == "L" else "right", node)
            path.append(node)
        return path[0].left
