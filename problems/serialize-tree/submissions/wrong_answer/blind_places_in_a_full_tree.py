# Numbers the nodes of a level by their place in a full tree, which doubles with each level.
# zh: 按满树中的位置给每层结点编号，编号随层数翻倍，字符串过长。
class Codec:
    def serialize(self, root):
        out = []
        level = {0: root} if root else {}
        while level:
            out.append(" ".join(f"{place:x}={node.val}" for place, node in level.items()))
            below = {}
            for place, node in level.items():
                if node.left:
                    below[2 * place] = node.left
                if node.right:
                    below[2 * place + 1] = node.right
            level = below
        return "/".join(out)

    def deserialize(self, data):
        root, above = None, {}
        for row in data.split("/") if data else []:
            level = {}
            for token in row.split():
                place, value = token.split("=")
                place, node = int(place, 16), TreeNode(int(value))
                level[place] = node
                if root is None:
                    root = node
                else:
                    setattr(above[place // 2], "right" if place % 2 else "left", node)
            above = level
        return root
