# Walks in order with a stack: each value must be larger than the one before; LeetCode's spelling.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        stack, node = [], root
        before = -math.inf
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            if node.val <= before:
                return False
            before = node.val
            node = node.right
        return True
