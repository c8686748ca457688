def word_search(board, word):
    """Search with a stack of (cell, letters spelled, cells used as a bit mask), on a board as one string."""
    columns = len(board[0])
    letters = "".join(map("".join, board))
    near = [
        [b for b in range(len(letters)) if abs(a // columns - b // columns) + abs(a % columns - b % columns) == 1]
        for a in range(len(letters))
    ]
    todo = [(cell, 1, 1 << cell) for cell, letter in enumerate(letters) if letter == word[0]]
    while todo:
        cell, spelled, used = todo.pop()
        if spelled == len(word):
            return True
        for other in near[cell]:
            if letters[other] == word[spelled] and not used >> other & 1:
                todo.append((other, spelled + 1, used | 1 << other))
    return False
