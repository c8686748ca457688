class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        """Rotate four elements at a time, ring by ring."""
        n = len(matrix)
        for i in range(n // 2):
            for j in range(i, n - 1 - i):
                top = matrix[i][j]
                matrix[i][j] = matrix[n - 1 - j][i]
                matrix[n - 1 - j][i] = matrix[n - 1 - i][n - 1 - j]
                matrix[n - 1 - i][n - 1 - j] = matrix[j][n - 1 - i]
                matrix[j][n - 1 - i] = top
