# Collects the values in order until there are k of them; LeetCode's spelling.
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        values = []

        def walk(node):
            if node is not None and len(values) < k:
                walk(node.left)
                values.append(node.val)
                walk(node.right)

        walk(root)
        return values[k - 1]
