# Writes the preorder without markers for missing children, and reads it as a search tree.
# zh: 前序遍历不写缺失孩子的标记，读取时按二叉搜索树还原。


class Codec:
    def serialize(self, root):
        values, stack = [], [root]
        while stack:
            node = stack.pop()
            if node:
                values.append(str(node.val))
                stack += (node.right, node.left)
        return ",".join(values)

    def deserialize(self, data):
        values = [int(token) for token in data.split(",") if token]
        root = None
        for value in values:
            fresh = TreeNode(value)
            if root is None:
                root = fresh
                continue
            node = root
            while True:
                if value < node.val:
                    if node.left is None:
                        node.left = fresh
                        break
                    node = node.left
                else:
                    if node.right is None:
                        node.right = fresh
                        break
                    node = node.right
        return root
