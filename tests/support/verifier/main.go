// An independent check of a log: Go's own packages for signed notes and transparent logs, as its checksum
// database uses them. Reads what was proved as JSON from standard input; prints "holds", or what does not.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type proved struct {
	VKey        string
	Note        string
	Leaf        []byte
	Index       int64
	Inclusion   [][]byte
	Old         int64
	OldRoot     []byte
	Consistency [][]byte
}

func main() {
	if err := check(); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("holds")
}

func check() error {
	var p proved
	if err := json.NewDecoder(os.Stdin).Decode(&p); err != nil {
		return err
	}
	verifier, err := note.NewVerifier(p.VKey)
	if err != nil {
		return err
	}
	opened, err := note.Open([]byte(p.Note), note.VerifierList(verifier))
	if err != nil {
		return fmt.Errorf("note: %w", err)
	}
	var size int64
	lines := strings.Split(opened.Text, "\n")
	if _, err := fmt.Sscan(lines[1], &size); err != nil {
		return err
	}
	root, err := tlog.ParseHash(lines[2])
	if err != nil {
		return err
	}
	leaf := tlog.RecordHash(p.Leaf)
	if err := tlog.CheckRecord(hashes(p.Inclusion), size, root, p.Index, leaf); err != nil {
		return fmt.Errorf("inclusion: %w", err)
	}
	if err := tlog.CheckTree(hashes(p.Consistency), size, root, p.Old, hash(p.OldRoot)); err != nil {
		return fmt.Errorf("consistency: %w", err)
	}
	return nil
}

func hash(raw []byte) (h tlog.Hash) {
	copy(h[:], raw)
	return h
}

func hashes(raw [][]byte) (all []tlog.Hash) {
	for _, one := range raw {
		all = append(all, hash(one))
	}
	return all
}
