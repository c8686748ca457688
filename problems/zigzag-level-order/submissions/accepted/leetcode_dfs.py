# Depth first in LeetCode's spelling: each level is a deque that grows at its right or its left end.
class Solution:
    def zigzagLevelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []

        def visit(node, depth):
            if node is None:
                return
            if depth == len(levels):
                levels.append(deque())
            if depth % 2 == 0:
                levels[depth].append(node.val)
            else:
                levels[depth].appendleft(node.val)
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)

        visit(root, 0)
        return [list(level) for level in levels]
