class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        """Mark visited places and turn right wherever the way is barred."""
        rows, cols = len(matrix), len(matrix[0])
        seen = [[False] * cols for _ in range(rows)]
        r = c = 0
        dr, dc = 0, 1
        ans = []
        for _ in range(rows * cols):
            ans.append(matrix[r][c])
            seen[r][c] = True
            if not (0 <= r + dr < rows and 0 <= c + dc < cols) or seen[r + dr][c + dc]:
                dr, dc = dc, -dr
            r, c = r + dr, c + dc
        return ans
