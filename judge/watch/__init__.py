"""Judge on every save: find the files that were saved, judge one, and compare the result with the previous one."""
