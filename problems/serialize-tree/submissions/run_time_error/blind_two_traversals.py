# Rebuilds the tree from its preorder and inorder, which needs values that do not repeat.
# zh: 用前序和中序遍历重建树，这要求结点的值互不相同。
class Codec:
    def serialize(self, root):
        preorder, inorder = [], []

        def walk(node):
            if node:
                preorder.append(str(node.val))
                walk(node.left)
                inorder.append(str(node.val))
                walk(node.right)

        walk(root)
        return ",".join(preorder) + ";" + ",".join(inorder)

    def deserialize(self, data):
        preorder, inorder = (part.split(",") if part else [] for part in data.split(";"))
        place = {value: index for index, value in enumerate(inorder)}
        values = iter(preorder)

        def build(low, high):
            if low >= high:
                return None
            value = next(values)
            middle = place[value]
            node = TreeNode(int(value))
            node.left = build(low, middle)
            node.right = build(middle + 1, high)
            return node

        return build(0, len(inorder))
