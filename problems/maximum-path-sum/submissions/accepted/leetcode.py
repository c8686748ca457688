# Returns both numbers, the best downward sum and the best sum of all, in LeetCode's spelling.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def sums(node):
            if node is None:
                return -math.inf, -math.inf
            left, best_left = sums(node.left)
            right, best_right = sums(node.right)
            joined = node.val + max(left, 0) + max(right, 0)
            return node.val + max(left, right, 0), max(best_left, best_right, joined)

        return sums(root)[1]
