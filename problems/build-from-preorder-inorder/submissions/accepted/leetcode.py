# Indices into both lists and the size of the left subtree; LeetCode's spelling.
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        index = {value: i for i, value in enumerate(inorder)}

        def helper(pre, start, end):
            if start > end:
                return None
            i = index[preorder[pre]]
            left = helper(pre + 1, start, i - 1)
            right = helper(pre + 1 + i - start, i + 1, end)
            return TreeNode(preorder[pre], left, right)

        return helper(0, 0, len(inorder) - 1)
