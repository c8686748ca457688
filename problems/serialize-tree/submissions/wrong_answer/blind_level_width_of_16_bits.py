# Writes the number of nodes of a level in 16 bits, which a full level of 65 536 nodes exceeds.
# zh: 每层节点数只用 16 位记录，65 536 个节点的满层溢出。
class Codec:
    def serialize(self, root):
        level, parts = [root] if root else [], []
        while level:
            kids = [c for n in level for c in (n.left, n.right)]
            parts.append(
                f"{len(level) & 0xFFFF:x}:"
                + ",".join(f"{n.val}{'ab'[n.left is None]}{'ab'[n.right is None]}" for n in level)
            )
            level = [c for c in kids if c]
        return "|".join(parts)

    def deserialize(self, data):
        if not data:
            return None
        root = TreeNode(0)
        slots = [(root, "left")]
        for part in data.split("|"):
            width, body = part.split(":")
            new = []
            for (parent, side), tok in zip(slots[: int(width, 16)], body.split(",")):
                node = TreeNode(int(tok[:-2]))
                setattr(parent, side, node)
                new += [(node, s) for s, m in zip(("left", "right"), tok[-2:]) if m == "a"]
            slots = new
        return root.left
